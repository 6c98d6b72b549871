package org.countyreports.parquet;

/** A page: its header, and its body as it lies in the file. */
@SuppressWarnings("ArrayRecordComponent") // written, never compared
record Page(byte[] header, byte[] body, long uncompressedSize) {

  private static final int DATA_PAGE = 0;
  private static final int DICTIONARY_PAGE = 2;

  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int RLE_DICTIONARY = 8;

  /** The encodings of a chunk's pages. */
  static int[] encodings(boolean dictionary) {
    return dictionary ? new int[] {PLAIN, RLE, RLE_DICTIONARY} : new int[] {PLAIN, RLE};
  }

  /** The page of a column's different cells. */
  static Page dictionary(ColumnBuffer buffer) {
    byte[] plain = buffer.dictionary();
    byte[] body = Snappy.compress(plain);
    ThriftWriter header = header(DICTIONARY_PAGE, plain, body);
    header.beginStruct(7).int32(1, buffer.distinct()).int32(2, PLAIN).endStruct();
    return page(header, plain, body);
  }

  /** The page of a column's values. */
  static Page data(ColumnBuffer buffer) {
    byte[] plain = buffer.data();
    byte[] body = Snappy.compress(plain);
    ThriftWriter header = header(DATA_PAGE, plain, body);
    header
        .beginStruct(5)
        .int32(1, buffer.rows())
        .int32(2, buffer.hasDictionary() ? RLE_DICTIONARY : PLAIN)
        .int32(3, RLE)
        .int32(4, RLE)
        .endStruct();
    return page(header, plain, body);
  }

  private static ThriftWriter header(int type, byte[] plain, byte[] body) {
    return new ThriftWriter().int32(1, type).int32(2, plain.length).int32(3, body.length);
  }

  private static Page page(ThriftWriter header, byte[] plain, byte[] body) {
    byte[] bytes = header.end();
    return new Page(bytes, body, (long) bytes.length + plain.length);
  }
}
