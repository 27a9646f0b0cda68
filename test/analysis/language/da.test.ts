import { announcing, does, doesNot, silent } from "./da.sentences";
import { reads } from "./reads";

reads({ announcing, does, doesNot, silent });
