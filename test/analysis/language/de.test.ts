import { announcing, doesNot, kinds, silent } from "./de.sentences";
import { reads } from "./reads";

reads({ announcing, does: kinds, doesNot, silent });
