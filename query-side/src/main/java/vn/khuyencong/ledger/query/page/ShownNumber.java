package vn.khuyencong.ledger.query.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A number as people read it in their language, cut at the decimal mark so that a column can be aligned there; a
 * negative one stands in parentheses.
 */
public record ShownNumber(String whole, String fraction) {
    private static final int MOST_DECIMALS = 9;

    /** Đồng in a unit, exact to the last đồng. */
    static ShownNumber of(String dong, Scale scale, Locale locale) {
        return of(new BigDecimal(dong).movePointLeft(scale.digits()), locale);
    }

    static ShownNumber of(BigDecimal number, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setDecimalSeparator(english ? '.' : ',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        String text = format.format(number.abs());
        int mark = text.indexOf(symbols.getDecimalSeparator());
        String whole = mark < 0 ? text : text.substring(0, mark);
        String fraction = mark < 0 ? "" : text.substring(mark);
        return number.signum() < 0 ? new ShownNumber("(" + whole, fraction + ")") : new ShownNumber(whole, fraction);
    }

    public String text() {
        return whole + fraction;
    }
}
