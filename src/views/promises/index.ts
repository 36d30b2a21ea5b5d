export { layoutPromises, type PromisesLayout } from './layout-promises.ts';
