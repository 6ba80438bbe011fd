// Tests have all parts of the primitives, as a dev server's page has.
import * as features from '../../src/hosts/web/primitives/features.ts';

for (const add of Object.values(features)) add();
