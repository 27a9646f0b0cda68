/** Forms to propose something. */
export { ProposeForm } from "./ProposeForm";
export { WrongChoices } from "./WrongChoices";
