import { announcing, silent } from "./en.sentences";
import { reads } from "./reads";

reads({ announcing, silent });
