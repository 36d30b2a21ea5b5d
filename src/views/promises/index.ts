export { layoutPromises, promisesTable, type PromisesLayout } from './layout-promises.ts';
