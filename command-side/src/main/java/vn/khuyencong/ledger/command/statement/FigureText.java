package vn.khuyencong.ledger.command.statement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.InvalidValue;
import vn.khuyencong.ledger.events.statement.FigureKind;

/** Whether the value of a figure reads as its kind. */
final class FigureText {
    private static final Pattern MONEY = Pattern.compile("[1-9]\\d{0,14}");
    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,17}");
    private static final Pattern PERCENT = Pattern.compile("-?(0|[1-9]\\d{0,8})(\\.\\d{1,9})?");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:/(\\d{4}))?");

    private FigureText() {}

    static boolean reads(String value, FigureKind kind) {
        return switch (kind) {
            case MONEY -> MONEY.matcher(value).matches();
            case COUNT -> COUNT.matcher(value).matches();
            case PERCENT -> PERCENT.matcher(value).matches();
            case DATE -> isSpanOfYears(value) || isDay(value);
            case DECISION -> isNumberOfAnAct(value);
        };
    }

    private static boolean isSpanOfYears(String value) {
        Matcher years = YEARS.matcher(value);
        return years.matches() && (years.group(2) == null || years.group(1).compareTo(years.group(2)) <= 0);
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    private static boolean isNumberOfAnAct(String value) {
        try {
            return !DecisionNumber.of(value).normalised().isEmpty();
        } catch (InvalidValue unreadable) {
            return false;
        }
    }
}
