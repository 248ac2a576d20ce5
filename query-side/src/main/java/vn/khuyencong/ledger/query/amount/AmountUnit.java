package vn.khuyencong.ledger.query.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;

/** Đơn vị tính of a typed amount: a power of ten of đồng, and the names that people give it, folded. */
enum AmountUnit {
    DONG(0, "đồng", "dong", "d", "vnd", "₫"),
    THOUSAND(3, "nghìn", "nghin", "ngan", "k"),
    MILLION(6, "triệu", "trieu", "tr"),
    BILLION(9, "tỷ", "ty", "ti");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");
    private static final Pattern ONE_DOT = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private final int zeros;
    private final String written;
    private final List<String> names;

    AmountUnit(int zeros, String written, String... names) {
        this.zeros = zeros;
        this.written = written;
        this.names = List.of(names);
    }

    static @Nullable AmountUnit named(String folded) {
        return Stream.of(values())
                .filter(unit -> unit.names.contains(folded))
                .findFirst()
                .orElse(null);
    }

    /** The names of units from here up, as alternatives of a pattern, the longest first. */
    static String names(AmountUnit... units) {
        return Stream.of(units)
                .flatMap(unit -> unit.names.stream())
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|"));
    }

    BigDecimal dong(BigDecimal number) {
        return number.movePointRight(zeros);
    }

    /** An amount in this unit, exact, written so that it can be read in one way only: never {@code 1.000 triệu}. */
    String write(Money amount) {
        BigDecimal number =
                BigDecimal.valueOf(amount.dong()).movePointLeft(zeros).stripTrailingZeros();
        String[] parts = number.toPlainString().split("\\.");
        String grouped = THOUSANDS.matcher(parts[0]).replaceAll(".");
        if (parts.length == 2) {
            return grouped + "," + parts[1] + " " + written;
        }
        boolean doubtful = this != DONG && ONE_DOT.matcher(grouped).matches();
        return (doubtful ? parts[0] : grouped) + " " + written;
    }
}
