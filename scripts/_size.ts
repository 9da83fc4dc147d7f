import { engineSize } from './bench/bundle-size.ts';

console.log(await engineSize());
