/* A contestant of C in a process of its own; `child.mjs` says the protocol. The workload's numbers are macros, given when it
 * is compiled. A contestant defines `setup`, `pass` (works n times over all rows) and `prove` (gives the loss). */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static const int sizes[] = {SIZES};
#define LAYERS ((int)(sizeof sizes / sizeof *sizes) - 1)
enum { RELU, SIGMOID, SOFTMAX };
enum { QUADRATIC, CROSS_ENTROPY, LOG_LIKELIHOOD };

static void setup(const char *how);
static void pass(long count);
static double prove(void);

static float *data_x, *data_y, *data_start;

static void give_up(const char *why) {
  printf("{\"failed\":\"%s\"}\n", why);
  fflush(stdout);
  exit(0);
}

static float *floats_of(const char *folder, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "rb");
  if (file == NULL) give_up("its data cannot be read");
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  float *values = aligned_alloc(64, (length + 127) / 64 * 64);
  if (values == NULL || fread(values, 1, length, file) != (size_t)length) give_up("its data cannot be read");
  fclose(file);
  return values;
}

static double clock_ms(clockid_t which) {
  struct timespec at;
  clock_gettime(which, &at);
  return 1000.0 * at.tv_sec + at.tv_nsec / 1e6;
}

/* The loss of one row's output, in f64. */
__attribute__((unused)) static double loss_of_row(const float *a, const float *y) {
  double total = 0;
  for (int k = 0; k < sizes[LAYERS]; k++) {
    if (LOSS == QUADRATIC) total += 0.5 * ((double)a[k] - y[k]) * ((double)a[k] - y[k]);
    else if (LOSS == CROSS_ENTROPY) total -= y[k] == 1 ? log(a[k]) : log1p(-(double)a[k]);
    else if (y[k] == 1) total -= log(a[k]);
  }
  return total;
}

/* The mean loss over the first rows, in f64, of weights [in, out] and biases. */
__attribute__((unused)) static double loss_of_weights(float *const *weights, const long *strides, float *const *biases, long rows) {
  static double at[2][8192];
  double total = 0;
  for (long row = 0; row < rows; row++) {
    const float *y = data_y + row * sizes[LAYERS];
    for (int i = 0; i < sizes[0]; i++) at[0][i] = data_x[row * sizes[0] + i];
    for (int l = 0; l < LAYERS; l++) {
      double *from = at[l & 1], *to = at[1 - (l & 1)], top = -1e300, sum = 0;
      for (int j = 0; j < sizes[l + 1]; j++) to[j] = biases[l][j];
      for (int i = 0; i < sizes[l]; i++)
        if (from[i] != 0)
          for (int j = 0; j < sizes[l + 1]; j++) to[j] += from[i] * weights[l][i * strides[l] + j];
      int kind = l == LAYERS - 1 ? OUTPUT : HIDDEN;
      for (int j = 0; j < sizes[l + 1]; j++) top = fmax(top, to[j]);
      for (int j = 0; j < sizes[l + 1]; j++) sum += exp(to[j] - top);
      if (kind == SOFTMAX) {
        for (int j = 0; j < sizes[l + 1]; j++) if (y[j] == 1) total += top + log(sum) - to[j];
      } else if (l == LAYERS - 1) {
        for (int j = 0; j < sizes[l + 1]; j++) {
          double z = to[j], a = 1 / (1 + exp(-z));
          total += LOSS == QUADRATIC ? 0.5 * (a - y[j]) * (a - y[j]) : fmax(z, 0) + log1p(exp(-fabs(z))) - y[j] * z;
        }
      } else {
        for (int j = 0; j < sizes[l + 1]; j++) to[j] = kind == RELU ? fmax(to[j], 0) : 1 / (1 + exp(-to[j]));
      }
    }
  }
  return total / rows;
}

static void timed(long count, double *wall, double *cpu) {
  double from = clock_ms(CLOCK_MONOTONIC), spent = clock_ms(CLOCK_PROCESS_CPUTIME_ID);
  pass(count);
  *wall = clock_ms(CLOCK_MONOTONIC) - from;
  *cpu = clock_ms(CLOCK_PROCESS_CPUTIME_ID) - spent;
}

static long warm_up(double length) {
  long count = 1;
  double spent = 0, wall, cpu;
  for (;;) {
    timed(count, &wall, &cpu);
    spent += wall;
    if (wall >= length / 2 && spent >= 2 * length) return fmax(1, round(count * length / wall));
    if (wall < length / 2) count = fmin(count * 10, fmax(count + 1, count * length / fmax(wall, 0.001)));
  }
}

/* Arguments: the folder of the exported workload, milliseconds of a round, how to work. */
int main(int count, char **words) {
  if (count < 4) return 2;
  data_x = floats_of(words[1], "x.f32");
  data_y = floats_of(words[1], "y.f32");
  data_start = floats_of(words[1], "start.f32");
  setup(words[3]);
  double loss = prove(), wall, cpu;
  long passes = warm_up(atof(words[2]));
  struct rusage used;
  getrusage(RUSAGE_SELF, &used);
  printf("{\"ready\":true,\"peak\":%.1f,\"loss\":", used.ru_maxrss / 1024.0);
  printf(isnan(loss) ? "null}\n" : "%.17g}\n", loss);
  fflush(stdout);
  char line[64];
  while (fgets(line, sizeof line, stdin) != NULL && strncmp(line, "end", 3) != 0) {
    timed(passes, &wall, &cpu);
    printf("{\"rows\":%.0f,\"wall\":%.6f,\"cpu\":%.6f}\n", (double)passes * ASKED_ROWS, wall, cpu);
    fflush(stdout);
  }
  return 0;
}
