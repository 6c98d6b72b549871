package org.countyreports.job.show;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.TableRoles;
import org.countyreports.model.TableRoles.RowRole;

/** What the rows and columns of a table were taken for. */
final class TableRolesText {

  private TableRolesText() {}

  /** Writes a line for the units of the whole table, one for the rows and one for the columns. */
  static void write(TableRoles table, View view, PrintWriter out) {
    if (!table.units().isEmpty()) {
      String source = view.messages().text("units." + name(table.unitSource()));
      line(view, out, "table.units", List.of(table.units() + " (" + source + ")"));
    }
    line(view, out, "table.rows", rows(table.rows(), view.messages()));
    line(view, out, "table.columns", columns(table.columns(), view.messages()));
  }

  private static void line(View view, PrintWriter out, String label, List<String> parts) {
    String text = view.messages().text(label) + ": " + String.join(" · ", parts);
    out.println("    " + view.paint().dim(Harmless.line(text)));
  }

  /** 1-2 headings · 3-20 data · 21 sum. */
  private static List<String> rows(List<RowRole> rows, Messages messages) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int row = 1; row <= rows.size(); row++) {
      if (row == rows.size() || rows.get(row) != rows.get(from)) {
        String span = from + 1 == row ? String.valueOf(row) : (from + 1) + "-" + row;
        parts.add(span + " " + messages.text("row." + name(rows.get(from))));
        from = row;
      }
    }
    return parts;
  }

  private static List<String> columns(List<TableRoles.Column> columns, Messages messages) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      TableRoles.Column each = columns.get(i);
      String heading = each.heading().isEmpty() ? "" : " " + each.heading();
      String unit = each.unit().isEmpty() ? "" : " (" + each.unit() + ")";
      parts.add((i + 1) + heading + " = " + messages.text("column." + name(each.role())) + unit);
    }
    return parts;
  }

  private static String name(Enum<?> role) {
    return role.name().toLowerCase(java.util.Locale.ROOT);
  }
}
