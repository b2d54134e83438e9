/* The limit of tiny networks trained on all rows at once: every loop unrolled, a lane of a vector for each row. */
#include "../child.h"

#ifdef INFER
typedef float vec;
#define LANES 1
#else
typedef float vec __attribute__((vector_size(4 * ROWS)));
typedef int ivec __attribute__((vector_size(4 * ROWS)));
#define LANES ROWS
#endif
#define INLINE static inline __attribute__((always_inline))
#define FOR_ALL(i, n) _Pragma("GCC unroll 16") for (int i = 0; i < (n); i++)

static float w1[S0][S1], b1[S1], w2[S1][S2], b2[S2];
static vec x[S0], y[S2], a2[S2];

#ifdef INFER
INLINE vec sigmoid(vec z) { return 1.0f / (1.0f + expf(-z)); }
#else
INLINE vec sigmoid(vec z) {
  vec v = -z;
  vec t = v * 1.44269504f + 12582912.0f, n = t - 12582912.0f;
  vec r = v - n * 0.693359375f + n * 2.12194440e-4f;
  vec p = ((((1.9875691500e-4f * r + 1.3981999507e-3f) * r + 8.3334519073e-3f) * r + 4.1665795894e-2f) * r + 1.6666665459e-1f) * r + 5.0000001201e-1f;
  return 1.0f / (1.0f + (p * r * r + r + 1.0f) * (vec)(((ivec)t - 0x4B400000 + 127) << 23));
}
INLINE float sum_of(vec v) {
  float total = 0;
  FOR_ALL(i, LANES) total += v[i];
  return total;
}
#endif

static void setup(const char *how) {
  if (HIDDEN != SIGMOID || OUTPUT != SIGMOID || LOSS != QUADRATIC || BATCH != ROWS || LAYERS != 2) give_up("it is for one kind of network alone");
  (void)how;
  const float *at = data_start;
  memcpy(w1, at, sizeof w1), at += S0 * S1;
  memcpy(b1, at, sizeof b1), at += S1;
  memcpy(w2, at, sizeof w2), at += S1 * S2;
  memcpy(b2, at, sizeof b2);
}

#ifdef INFER
static volatile float seen;
INLINE void row(long at) {
  float h[S1];
  FOR_ALL(j, S1) {
    float z = b1[j];
    FOR_ALL(i, S0) z += data_x[at * S0 + i] * w1[i][j];
    h[j] = sigmoid(z);
  }
  FOR_ALL(k, S2) {
    float z = b2[k];
    FOR_ALL(j, S1) z += h[j] * w2[j][k];
    a2[k] = sigmoid(z);
  }
}
static void pass(long count) {
  for (; count > 0; count--) for (long at = 0; at < ASKED_ROWS; at++) row(at), seen = a2[0];
}
static double prove(void) {
  double total = 0;
  for (long at = 0; at < ASKED_ROWS; at++) row(at), total += loss_of_row(a2, data_y + at * S2);
  return total / ASKED_ROWS;
}
#else
static void pass(long count) {
  const float rate = (float)RATE / ROWS;
  for (int r = 0; r < ROWS; r++) {
    FOR_ALL(i, S0) x[i][r] = data_x[r * S0 + i];
    FOR_ALL(k, S2) y[k][r] = data_y[r * S2 + k];
  }
  for (; count > 0; count--) {
    vec h[S1], d1[S1], d2[S2];
    FOR_ALL(j, S1) {
      vec z = (vec){} + b1[j];
      FOR_ALL(i, S0) z += x[i] * w1[i][j];
      h[j] = sigmoid(z);
      d1[j] = (vec){};
    }
    FOR_ALL(k, S2) {
      vec z = (vec){} + b2[k];
      FOR_ALL(j, S1) z += h[j] * w2[j][k];
      vec a = sigmoid(z);
      d2[k] = (a - y[k]) * a * (1.0f - a);
      FOR_ALL(j, S1) d1[j] += d2[k] * w2[j][k];
    }
    FOR_ALL(k, S2) {
      b2[k] -= rate * sum_of(d2[k]);
      FOR_ALL(j, S1) w2[j][k] -= rate * sum_of(h[j] * d2[k]);
    }
    FOR_ALL(j, S1) {
      vec d = d1[j] * h[j] * (1.0f - h[j]);
      b1[j] -= rate * sum_of(d);
      FOR_ALL(i, S0) w1[i][j] -= rate * sum_of(x[i] * d);
    }
  }
}

static double prove(void) {
  float *weights[] = {&w1[0][0], &w2[0][0]}, *biases[] = {b1, b2};
  const long strides[] = {S1, S2};
  pass(PROVE);
  return loss_of_weights(weights, strides, biases, ROWS);
}
#endif
