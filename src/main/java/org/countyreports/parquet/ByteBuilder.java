package org.countyreports.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bytes that grow, of one thread; they stay where they are when it is cleared for the next ones.
 */
final class ByteBuilder {

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = new byte[256];
  private int size;

  int size() {
    return size;
  }

  /** The array that holds them; those behind {@link #size} are of no meaning. */
  byte[] array() {
    return bytes;
  }

  void clear() {
    size = 0;
  }

  /** Adds the lowest eight bits. */
  void write(int b) {
    ensure(1);
    bytes[size++] = (byte) b;
  }

  void write(byte[] from, int start, int length) {
    ensure(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  void write(byte[] from) {
    write(from, 0, from.length);
  }

  /** Adds four bytes, the lowest first. */
  void writeInt(int value) {
    ensure(Integer.BYTES);
    INT.set(bytes, size, value);
    size += Integer.BYTES;
  }

  /** Adds the lowest bytes of a number, the lowest first. */
  void littleEndian(int value, int length) {
    for (int i = 0; i < length; i++) {
      write(value >>> (8 * i));
    }
  }

  /** Adds a number, seven bits a byte, the lowest first. */
  void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    write((int) rest);
  }

  /** Puts a number into the place of four bytes that were added before. */
  void setInt(int at, int value) {
    INT.set(bytes, at, value);
  }

  /** The four bytes at a place as a number, the lowest first. */
  int getInt(int at) {
    return (int) INT.get(bytes, at);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
    }
  }
}
