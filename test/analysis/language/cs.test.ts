import { announcing, kinds, silent } from "./cs.sentences";
import { reads } from "./reads";

reads({ announcing, does: kinds, silent });
