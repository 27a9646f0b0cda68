import { announcing, does, doesNot, ordinary, silent } from "./it.sentences";
import { reads } from "./reads";

reads({ announcing, does, doesNot, ordinary, silent });
