package org.countyreports.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes structs in Thrift's compact protocol, as all metadata of a Parquet file is written. */
final class ThriftWriter {

  private static final int TRUE = 1;
  private static final int FALSE = 2;
  private static final int INT8 = 3;
  private static final int INT32 = 5;
  private static final int INT64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  private final ByteBuilder out = new ByteBuilder();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  ThriftWriter int8(int field, int value) {
    header(field, INT8);
    out.write(value);
    return this;
  }

  ThriftWriter int32(int field, int value) {
    header(field, INT32);
    return zigzag(value);
  }

  ThriftWriter int64(int field, long value) {
    header(field, INT64);
    return zigzag(value);
  }

  ThriftWriter bool(int field, boolean value) {
    header(field, value ? TRUE : FALSE);
    return this;
  }

  ThriftWriter string(int field, String text) {
    header(field, BINARY);
    return bytes(text);
  }

  ThriftWriter int32s(int field, int... values) {
    listHeader(field, values.length, INT32);
    for (int value : values) {
      zigzag(value);
    }
    return this;
  }

  ThriftWriter strings(int field, String... texts) {
    listHeader(field, texts.length, BINARY);
    for (String text : texts) {
      bytes(text);
    }
    return this;
  }

  /** Begins a list of so many structs, each with {@link #beginElement} and {@link #endStruct}. */
  ThriftWriter structs(int field, int count) {
    listHeader(field, count, STRUCT);
    return this;
  }

  ThriftWriter beginStruct(int field) {
    header(field, STRUCT);
    return beginElement();
  }

  ThriftWriter beginElement() {
    outer.push(last);
    last = 0;
    return this;
  }

  ThriftWriter endStruct() {
    out.write(0);
    last = outer.pop();
    return this;
  }

  /** The bytes of the outermost struct, which ends here. */
  byte[] end() {
    out.write(0);
    return out.toByteArray();
  }

  private void header(int field, int type) {
    out.write((field - last) << 4 | type);
    last = field;
  }

  private void listHeader(int field, int size, int type) {
    header(field, LIST);
    if (size < 15) {
      out.write(size << 4 | type);
    } else {
      out.write(0xf0 | type);
      out.varint(size);
    }
  }

  private ThriftWriter bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.varint(bytes.length);
    out.write(bytes);
    return this;
  }

  private ThriftWriter zigzag(long value) {
    out.varint((value << 1) ^ (value >> 63));
    return this;
  }
}
