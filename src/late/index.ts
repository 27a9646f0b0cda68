/** What is loaded by need: how it is asked for, and how whoever asked too early begins anew. Pure; everyone may import it. */
export { late, loadAhead, NotLoaded, once, whenLoaded } from "./late";
