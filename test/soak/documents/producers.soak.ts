import { file, producers, readDamaged } from "../../documents/pdf/damaged";

test.each(producers)(
  "bytes of %s changed at random are read or said to be damaged, sixty times",
  (name) => readDamaged(file(name), 60),
  600_000,
);
