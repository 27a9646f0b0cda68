import { announcing, kinds, silent } from "./pl.sentences";
import { reads } from "./reads";

reads({ announcing, does: kinds, silent });
