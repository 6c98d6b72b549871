package org.countyreports.load;

import java.io.IOException;

/** Takes the rows of a table one by one. */
interface RowSink {

  /** Takes the cells of a row in the order of the columns; empty where there is no value. */
  void accept(String[] cells) throws IOException;
}
