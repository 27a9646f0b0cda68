export { Compared, type ComparedWords } from "./Compared";
export { CopyButton, type CopyWords } from "./CopyButton";
export { copyText, type CopyText } from "./copyText";
export { Filled } from "./Filled";
export { Foldable } from "./Foldable";
export { Foreign } from "./Foreign";
export { Marked } from "./Marked";
export { appearances, themeOf, type Appearance } from "./theme";
export { Unseen } from "./Unseen";
