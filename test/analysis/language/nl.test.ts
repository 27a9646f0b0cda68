import { announcing, does, doesNot, silent } from "./nl.sentences";
import { reads } from "./reads";

reads({ announcing, does, doesNot, silent });
