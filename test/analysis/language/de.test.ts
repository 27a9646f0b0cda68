import { announcing, kinds, silent } from "./de.sentences";
import { reads } from "./reads";

reads({ announcing, does: kinds, silent });
