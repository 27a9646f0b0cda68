/** What asks the worker that reads wording: loaded when the first message needs it. */
export { makeWordingModel } from "../../inspect";
