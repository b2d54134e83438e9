/** The parts of ml-knn and libsvm-js that are used; neither has types of its own. */
declare module "ml-knn" {
  export default class Knn {
    constructor(samples: readonly (readonly number[])[], labels: readonly number[], options: { readonly k: number });
    predict(samples: readonly (readonly number[])[]): number[];
  }
}

declare module "libsvm-js/asm.js" {
  interface Svm {
    train(samples: readonly (readonly number[])[], targets: readonly number[]): void;
    predict(samples: readonly (readonly number[])[]): number[];
    free(): void;
  }
  interface SvmClass {
    readonly SVM_TYPES: { readonly C_SVC: string; readonly EPSILON_SVR: string };
    readonly KERNEL_TYPES: { readonly RBF: string };
    new (options: Readonly<Record<string, string | number | boolean>>): Svm;
  }
  const Svm: SvmClass;
  export default Svm;
}
