package org.countyreports.parquet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** What cells hold, and how their text becomes bytes in the encoding PLAIN. */
public enum ParquetType {
  /** Text in UTF-8. */
  TEXT(6, 0) {
    @Override
    void write(String cell, ByteBuilder out) {
      byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    @Override
    void describe(ThriftWriter schema) {
      schema.beginStruct(1).endStruct();
    }
  },
  /** A whole number of 32 bits. */
  INTEGER(1, 17) {
    @Override
    void write(String cell, ByteBuilder out) {
      out.writeInt(Integer.parseInt(cell));
    }

    @Override
    void describe(ThriftWriter schema) {
      schema.beginStruct(10).int8(1, 32).bool(2, true).endStruct();
    }
  },
  /** A decimal number of {@link #PRECISION} digits, {@link #SCALE} of them behind the point. */
  NUMBER(7, 5) {
    @Override
    void write(String cell, ByteBuilder out) {
      byte[] digits =
          new BigDecimal(cell)
              .setScale(SCALE, RoundingMode.UNNECESSARY)
              .unscaledValue()
              .toByteArray();
      byte[] bytes = new byte[NUMBER_BYTES];
      Arrays.fill(bytes, (byte) (digits[0] < 0 ? -1 : 0));
      System.arraycopy(digits, 0, bytes, NUMBER_BYTES - digits.length, digits.length);
      out.write(bytes);
    }

    @Override
    void describe(ThriftWriter schema) {
      schema.beginStruct(5).int32(1, SCALE).int32(2, PRECISION).endStruct();
    }
  },
  /** A day. */
  DATE(1, 6) {
    @Override
    void write(String cell, ByteBuilder out) {
      out.writeInt(Math.toIntExact(LocalDate.parse(cell).toEpochDay()));
    }

    @Override
    void describe(ThriftWriter schema) {
      schema.beginStruct(6).endStruct();
    }
  };

  /** Digits of a number. */
  public static final int PRECISION = 38;

  /** Digits of a number behind the point. */
  public static final int SCALE = 6;

  /** Two's complement of that many digits. */
  static final int NUMBER_BYTES = 16;

  private final int physical;
  private final int converted;

  ParquetType(int physical, int converted) {
    this.physical = physical;
    this.converted = converted;
  }

  /** The number of the physical type in the format's definition. */
  int physical() {
    return physical;
  }

  /** The number of the converted type, which older readers look at. */
  int converted() {
    return converted;
  }

  /** Writes the value of a cell. */
  abstract void write(String cell, ByteBuilder out);

  /** Writes the logical type into the union that is open. */
  abstract void describe(ThriftWriter schema);
}
