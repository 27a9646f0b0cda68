import { announcing, kinds, silent } from "./en.sentences";
import { reads } from "./reads";

reads({ announcing, does: kinds, silent });
