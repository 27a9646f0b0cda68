import { announcing, does, doesNot, silent } from "./no.sentences";
import { reads } from "./reads";

reads({ announcing, does, doesNot, silent });
