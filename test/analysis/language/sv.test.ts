import { announcing, does, doesNot, silent } from "./sv.sentences";
import { reads } from "./reads";

reads({ announcing, does, doesNot, silent });
