package vn.khuyencong.ledger.query.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BusinessDate;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;

/**
 * A sheet of a workbook, cell by cell. A text is a string cell, which no spreadsheet runs as a formula; moments are told
 * on the clocks of Vietnam.
 *
 * <p>A spreadsheet calculates in doubles, which hold every whole number up to 2^53 exactly: more than the 10^15 − 1 đồng
 * of one entry. Amounts are handed over as whole numbers and never pass through floating point here; a sum that a double
 * cannot hold stands as text, right to the đồng.
 */
final class Sheet {
    private static final long EXACT_IN_A_SPREADSHEET = 1L << 53;
    private static final String AMOUNT = "#,##0";
    private static final String DAY = "dd/mm/yyyy";
    private static final String MOMENT = "dd/mm/yyyy hh:mm:ss";
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    private final Worksheet sheet;
    private final int[] widths;

    Sheet(Worksheet sheet, int columns) {
        this.sheet = sheet;
        this.widths = new int[columns];
    }

    void put(int row, int column, @Nullable Object value) {
        if (value != null) {
            widths[column] = Math.max(widths[column], value.toString().length());
        }
        switch (value) {
            case null -> {}
            case Money money -> putMoney(row, column, money);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Instant moment -> {
                sheet.value(row, column, LocalDateTime.ofInstant(moment, BusinessDate.ZONE));
                sheet.style(row, column).format(MOMENT).set();
            }
            case FiscalYear year -> sheet.value(row, column, year.year());
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }

    private void putMoney(int row, int column, Money money) {
        if (Math.abs(money.dong()) > EXACT_IN_A_SPREADSHEET) {
            sheet.value(row, column, money.toString());
            return;
        }
        sheet.value(row, column, money.dong());
        sheet.style(row, column).format(AMOUNT).set();
    }

    void bold(int row, int column, String text) {
        put(row, column, text);
        sheet.style(row, column).bold().set();
    }

    /** A formula whose value is an amount. */
    void formula(int row, int column, String formula) {
        sheet.formula(row, column, formula);
        sheet.style(row, column).format(AMOUNT).set();
    }

    /** Makes every column wide enough for what stands in it, within reason. */
    void fit() {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, Math.clamp(widths[column] + 2L, NARROWEST, WIDEST));
        }
    }
}
