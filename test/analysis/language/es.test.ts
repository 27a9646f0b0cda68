import { announcing, does, doesNot, ordinary, silent } from "./es.sentences";
import { reads } from "./reads";

reads({ announcing, does, doesNot, ordinary, silent });
