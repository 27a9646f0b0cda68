import { announcing, does, doesNot, ordinary, silent } from "./pt.sentences";
import { reads } from "./reads";

reads({ announcing, does, doesNot, ordinary, silent });
