import { forgetCounted } from './counted.ts';

/** Before the model runs: what an earlier run has counted is of an earlier state of things. */
export default function forget(): void {
  forgetCounted();
}
