import { announcing, kinds, silent } from "./fi.sentences";
import { reads } from "./reads";

reads({ announcing, does: kinds, silent });
