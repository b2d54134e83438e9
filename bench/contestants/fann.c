/* FANN, as it trains: one update a row, the quadratic loss, sigmoid everywhere, a start of its own. Other work than the rest:
 * its speed stands beside theirs, and its loss proves nothing. Its inference starts from the same weights, and is the same. */
#include "../child.h"
#include <fann.h>

static struct fann *net;

static void setup(const char *how) {
  (void)how;
  unsigned layers[LAYERS + 1];
  for (int l = 0; l <= LAYERS; l++) layers[l] = sizes[l];
  net = fann_create_standard_array(LAYERS + 1, layers);
  if (net == NULL) give_up("FANN makes no such network");
  fann_set_activation_function_hidden(net, FANN_SIGMOID);
  fann_set_activation_function_output(net, FANN_SIGMOID);
  /* FANN's sigmoid is 1 / (1 + exp(-2 s z)). */
  fann_set_activation_steepness_hidden(net, 0.5f);
  fann_set_activation_steepness_output(net, 0.5f);
  fann_set_training_algorithm(net, FANN_TRAIN_INCREMENTAL);
  fann_set_learning_rate(net, RATE);
  fann_set_learning_momentum(net, 0);
  unsigned total = fann_get_total_connections(net), at = 0;
  float *flat = malloc(total * sizeof *flat), *from = data_start;
  for (int l = 0; l < LAYERS; l++) {
    for (int j = 0; j < sizes[l + 1]; j++) {
      for (int i = 0; i < sizes[l]; i++) flat[at++] = from[i * sizes[l + 1] + j];
      flat[at++] = from[sizes[l] * sizes[l + 1] + j];
    }
    from += (sizes[l] + 1) * sizes[l + 1];
  }
  if (at != total) give_up("FANN counts other weights");
  struct fann_connection *places = malloc(total * sizeof *places);
  fann_get_connection_array(net, places);
  for (unsigned i = 0; i < total; i++) places[i].weight = flat[i];
  fann_set_weight_array(net, places, total);
  free(places), free(flat);
}

static volatile float seen;

static void pass(long count) {
  for (; count > 0; count--)
    for (long row = 0; row < ASKED_ROWS; row++) {
#ifdef INFER
      seen = fann_run(net, data_x + row * sizes[0])[0];
#else
      fann_train(net, data_x + row * sizes[0], data_y + row * sizes[LAYERS]);
#endif
    }
}

static double prove(void) {
#ifdef INFER
  if (HIDDEN != SIGMOID || OUTPUT != SIGMOID) return NAN;
  double total = 0;
  for (long row = 0; row < ASKED_ROWS; row++) total += loss_of_row(fann_run(net, data_x + row * sizes[0]), data_y + row * sizes[LAYERS]);
  return total / ASKED_ROWS;
#else
  return NAN;
#endif
}
