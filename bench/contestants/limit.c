/* The limit: what a person writes in C for one machine, every size a constant, wide vectors, tiles in registers, the step of
 * the weights fused into their gradient. `dense` multiplies everything; `sparse` skips inputs that are zero, from lists made
 * once. Sums are in whatever order is fast, with fused multiply-adds: close to the others, not their bits. */
#include "../child.h"

typedef float vec __attribute__((vector_size(64), aligned(64)));
typedef int ivec __attribute__((vector_size(64), aligned(64)));
#define INLINE static inline __attribute__((always_inline))
/* Where a mask of lanes holds. */
#define KEEP(mask, v) ((vec)((mask) & (ivec)(v)))
#define MOST 4
#ifdef __AVX512F__
#define TALL 6
#define WIDE 4
#else
#define TALL 3
#define WIDE 2
#endif
/* Columns of a row in memory: whole vectors, and no stride of whole kilobytes, whose lines would share sets of the cache. */
#define PADDED(n) (((n) + 15) / 16 * 16)
#define STRIDE(n) (PADDED(n) + (PADDED(n) % 256 == 0 ? 16 : 0))
#define X_STRIDE PADDED(S0)
#define FOR_ALL(i, n) _Pragma("GCC unroll 8") for (int i = 0; i < (n); i++)

static float *weight[MOST], *bias[MOST], *turned[MOST], *activation[MOST + 1], *delta[MOST + 1], *x;
static long strides[MOST];
static int sparse;
/* Where inputs are not zero: by row (columns), and by batch and column (rows). */
static int *row_from, *row_column, *column_from, *column_row;
static float *row_value, *column_value;

INLINE vec vexp(vec v) {
  v = KEEP(v > -87.0f, v) + KEEP(v <= -87.0f, (vec){} - 87.0f);
  v = KEEP(v < 88.0f, v) + KEEP(v >= 88.0f, (vec){} + 88.0f);
  vec t = v * 1.44269504f + 12582912.0f, n = t - 12582912.0f;
  vec r = v - n * 0.693359375f + n * 2.12194440e-4f;
  vec p = ((((1.9875691500e-4f * r + 1.3981999507e-3f) * r + 8.3334519073e-3f) * r + 4.1665795894e-2f) * r + 1.6666665459e-1f) * r + 5.0000001201e-1f;
  return (p * r * r + r + 1.0f) * (vec)(((ivec)t - 0x4B400000 + 127) << 23);
}

INLINE vec activated(int kind, vec z) {
  if (kind == RELU) return KEEP(z > 0.0f, z);
  if (kind == SIGMOID) return 1.0f / (1.0f + vexp(-z));
  return z;
}

INLINE vec through(int kind, vec d, vec a) {
  return kind == RELU ? KEEP(a > 0.0f, d) : d * a * (1.0f - a);
}

enum { FORWARD, UPDATE, BACK };

/* A tile of [tall, 16·wide] sums over k of a[i, k]·b[k, j], and what becomes of them. */
INLINE void tile(const int what, const int kind, const int tall, const int wide, const int k, const float *a, const long ar, const long ac, const float *b, const long bs, float *c, const long cs, const float *with, const float rate) {
  vec sum[TALL][WIDE];
  FOR_ALL(i, tall) FOR_ALL(j, wide) sum[i][j] = (vec){};
  for (int s = 0; s < k; s++) {
    vec right[WIDE];
    FOR_ALL(j, wide) right[j] = *(const vec *)(b + s * bs + 16 * j);
    FOR_ALL(i, tall) {
      vec left = (vec){} + a[i * ar + s * ac];
      FOR_ALL(j, wide) sum[i][j] += left * right[j];
    }
  }
  FOR_ALL(i, tall) FOR_ALL(j, wide) {
    vec *to = (vec *)(c + i * cs + 16 * j);
    if (what == FORWARD) *to = activated(kind, sum[i][j] + *(const vec *)(with + 16 * j));
    else if (what == UPDATE) *to -= rate * sum[i][j];
    else *to = through(kind, sum[i][j], *(const vec *)(with + i * cs + 16 * j));
  }
}

INLINE void band(const int what, const int kind, const int wide, const int m, const int k, const float *a, const long ar, const long ac, const float *b, const long bs, float *c, const long cs, const float *with, const float rate) {
  int i = 0;
#define REST (what == BACK ? with + i * cs : with)
  for (; i + TALL <= m; i += TALL) tile(what, kind, TALL, wide, k, a + i * ar, ar, ac, b, bs, c + i * cs, cs, REST, rate);
  for (; i < m; i++) tile(what, kind, 1, wide, k, a + i * ar, ar, ac, b, bs, c + i * cs, cs, REST, rate);
}

/* c[m, n] from a[m, k] (any strides) and b[k, n]. */
INLINE void product(const int what, const int kind, const int m, const int n, const int k, const float *a, const long ar, const long ac, const float *b, const long bs, float *c, const long cs, const float *with, const float rate) {
  int j = 0;
  for (; j + 16 * WIDE <= PADDED(n); j += 16 * WIDE) band(what, kind, WIDE, m, k, a, ar, ac, b + j, bs, c + j, cs, what == UPDATE ? with : with + j, rate);
  if (PADDED(n) - j >= 48) band(what, kind, WIDE < 3 ? 1 : 3, m, k, a, ar, ac, b + j, bs, c + j, cs, what == UPDATE ? with : with + j, rate);
  else if (PADDED(n) - j == 32) band(what, kind, 2, m, k, a, ar, ac, b + j, bs, c + j, cs, what == UPDATE ? with : with + j, rate);
  else if (PADDED(n) - j == 16) band(what, kind, 1, m, k, a, ar, ac, b + j, bs, c + j, cs, what == UPDATE ? with : with + j, rate);
}

#define BLOCK 8
/* Rows of the first layer, from the lists of their columns. */
INLINE void sparse_forward(const int kind, long first, int m) {
  const long s = STRIDE(S1);
  for (int i = 0; i < m; i++)
    for (int j = 0; j < PADDED(S1); j += 16 * BLOCK) {
      const int wide = PADDED(S1) - j < 16 * BLOCK ? (PADDED(S1) - j) / 16 : BLOCK;
      vec sum[BLOCK];
#define SPARSE_ROW(w) { FOR_ALL(q, w) sum[q] = *(vec *)(bias[0] + j + 16 * q); \
        for (int e = row_from[first + i]; e < row_from[first + i + 1]; e++) { \
          const float *from = weight[0] + row_column[e] * s + j; \
          FOR_ALL(q, w) sum[q] += row_value[e] * *(const vec *)(from + 16 * q); } \
        FOR_ALL(q, w) *(vec *)(activation[1] + i * s + j + 16 * q) = activated(kind, sum[q]); }
      if (wide == BLOCK) SPARSE_ROW(BLOCK) else if (wide == 7) SPARSE_ROW(7) else if (wide == 2) SPARSE_ROW(2) else for (int at = j; at < PADDED(S1); at += 16) { const int j = at; SPARSE_ROW(1) }
    }
}

/* The step of the first layer's weights, column by column of the input. */
INLINE void sparse_update(long batch, float rate) {
  const long s = STRIDE(S1);
  for (int k = 0; k < S0; k++) {
    const int from = column_from[batch * S0 + k], end = column_from[batch * S0 + k + 1];
    if (from == end) continue;
    for (int j = 0; j < PADDED(S1); j += 16 * BLOCK) {
      const int wide = PADDED(S1) - j < 16 * BLOCK ? (PADDED(S1) - j) / 16 : BLOCK;
      vec sum[BLOCK];
#define SPARSE_COLUMN(w) { FOR_ALL(q, w) sum[q] = (vec){}; \
        for (int e = from; e < end; e++) FOR_ALL(q, w) sum[q] += column_value[e] * *(const vec *)(delta[1] + column_row[e] * s + j + 16 * q); \
        FOR_ALL(q, w) *(vec *)(weight[0] + k * s + j + 16 * q) -= rate * sum[q]; }
      if (wide == BLOCK) SPARSE_COLUMN(BLOCK) else if (wide == 7) SPARSE_COLUMN(7) else if (wide == 2) SPARSE_COLUMN(2) else for (int at = j; at < PADDED(S1); at += 16) { const int j = at; SPARSE_COLUMN(1) }
    }
  }
}

INLINE void softmax_row(float *z) {
  const int n = sizes[LAYERS];
  float top = z[0], sum = 0;
  for (int j = 1; j < n; j++) top = fmaxf(top, z[j]);
  vec e = vexp(*(vec *)z - top);
  for (int j = 0; j < n; j++) sum += e[j];
  *(vec *)z = e / sum;
}

INLINE void layer_forward(const int l, const int in, const int out, long first, int m) {
  const int kind = l == LAYERS - 1 ? OUTPUT : HIDDEN;
  if (l == 0 && sparse) sparse_forward(kind, first, m);
  else product(FORWARD, kind, m, out, in, l == 0 ? x + first * X_STRIDE : activation[l], l == 0 ? X_STRIDE : STRIDE(in), 1, weight[l], STRIDE(out), activation[l + 1], STRIDE(out), bias[l], 0);
}

INLINE void layer_back(const int l, const int in, const int out, long first, int m, float rate) {
  if (l > 0) {
    for (int i = 0; i < in; i++) for (int j = 0; j < out; j++) turned[l][j * STRIDE(in) + i] = weight[l][i * STRIDE(out) + j];
    product(BACK, HIDDEN, m, in, out, delta[l + 1], STRIDE(out), 1, turned[l], STRIDE(in), delta[l], STRIDE(in), activation[l], 0);
  }
  if (l == 0 && sparse) sparse_update(first / BATCH, rate);
  else if (l == 0) product(UPDATE, 0, in, out, m, x + first * X_STRIDE, 1, X_STRIDE, delta[1], STRIDE(out), weight[0], STRIDE(out), bias[0], rate);
  else product(UPDATE, 0, in, out, m, activation[l], 1, STRIDE(in), delta[l + 1], STRIDE(out), weight[l], STRIDE(out), bias[l], rate);
  for (int j = 0; j < PADDED(out); j += 16) {
    vec sum = {};
    for (int i = 0; i < m; i++) sum += *(vec *)(delta[l + 1] + i * STRIDE(out) + j);
    *(vec *)(bias[l] + j) -= rate * sum;
  }
}

INLINE void forward(long first, int m) {
  layer_forward(0, S0, S1, first, m);
  layer_forward(1, S1, S2, first, m);
#ifdef S3
  layer_forward(2, S2, S3, first, m);
#endif
  if (OUTPUT == SOFTMAX) for (int i = 0; i < m; i++) softmax_row(activation[LAYERS] + i * strides[LAYERS - 1]);
}

INLINE void step(long first, const int m) {
  const float rate = (float)RATE / m;
  const int n = sizes[LAYERS];
  forward(first, m);
  for (int i = 0; i < m; i++) {
    float *a = activation[LAYERS] + i * strides[LAYERS - 1], *d = delta[LAYERS] + i * strides[LAYERS - 1];
    for (int k = 0; k < n; k++) d[k] = (a[k] - data_y[(first + i) * n + k]) * (LOSS == QUADRATIC ? a[k] * (1 - a[k]) : 1);
  }
#ifdef S3
  layer_back(2, S2, S3, first, m, rate);
#endif
  layer_back(1, S1, S2, first, m, rate);
  layer_back(0, S0, S1, first, m, rate);
}

static void *zeros(long count) {
  void *at = aligned_alloc(64, (count * 4 + 191) / 64 * 64);
  memset(at, 0, (count * 4 + 191) / 64 * 64);
  return at;
}

static void list_zeros(void) {
  long filled = 0, batches = (ROWS + BATCH - 1) / BATCH, e = 0;
  for (long i = 0; i < (long)ROWS * S0; i++) filled += data_x[i] != 0;
  row_from = zeros(ROWS + 1), row_column = zeros(filled), row_value = zeros(filled);
  column_from = zeros(batches * S0 + 1), column_row = zeros(filled), column_value = zeros(filled);
  for (long i = 0; i < ROWS; i++) {
    for (int k = 0; k < S0; k++) if (data_x[i * S0 + k] != 0) row_column[e] = k, row_value[e++] = data_x[i * S0 + k];
    row_from[i + 1] = e;
  }
  e = 0;
  for (long b = 0; b < batches; b++)
    for (int k = 0; k < S0; k++) {
      for (long i = b * BATCH; i < ROWS && i < (b + 1) * BATCH; i++)
        if (data_x[i * S0 + k] != 0) column_row[e] = i - b * BATCH, column_value[e++] = data_x[i * S0 + k];
      column_from[b * S0 + k + 1] = e;
    }
}

static void setup(const char *how) {
  sparse = strcmp(how, "sparse") == 0;
  const float *at = data_start;
  for (int l = 0; l < LAYERS; l++) {
    const long in = sizes[l], out = sizes[l + 1], s = strides[l] = STRIDE(out);
    weight[l] = zeros(in * s), bias[l] = zeros(s), turned[l] = zeros(out * STRIDE(in));
    activation[l + 1] = zeros(BATCH * s), delta[l + 1] = zeros(BATCH * s);
    for (long i = 0; i < in; i++, at += out) memcpy(weight[l] + i * s, at, out * sizeof *at);
    memcpy(bias[l], at, out * sizeof *at);
    at += out;
  }
  if (sparse) list_zeros();
  x = zeros((long)ROWS * X_STRIDE);
  for (long i = 0; i < ROWS; i++) memcpy(x + i * X_STRIDE, data_x + i * S0, S0 * sizeof *x);
}

static volatile float seen;

static void pass(long count) {
  for (; count > 0; count--) {
#ifdef INFER
    for (long row = 0; row < ASKED_ROWS; row++) forward(row, 1), seen = activation[LAYERS][0];
#else
    for (long first = 0; first + BATCH <= ROWS; first += BATCH) step(first, BATCH);
    if (ROWS % BATCH != 0) step(ROWS - ROWS % BATCH, ROWS % BATCH);
#endif
  }
}

static double prove(void) {
#ifdef INFER
  double total = 0;
  for (long row = 0; row < ASKED_ROWS; row++) forward(row, 1), total += loss_of_row(activation[LAYERS], data_y + row * sizes[LAYERS]);
  return total / ASKED_ROWS;
#else
  pass(PROVE);
  return loss_of_weights(weight, strides, bias, ROWS);
#endif
}
