export { ProposeForm } from "./ProposeForm";
export { WrongChoices } from "./WrongChoices";
