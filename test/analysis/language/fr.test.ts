import { announcing, does, doesNot, ordinary, silent } from "./fr.sentences";
import { reads } from "./reads";

reads({ announcing, does, doesNot, ordinary, silent });
