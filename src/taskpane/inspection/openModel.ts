export { makeWordingModel } from "../../inspect";
