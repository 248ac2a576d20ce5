package vn.khuyencong.ledger.query.amount;

import static vn.khuyencong.ledger.query.amount.AmountUnit.BILLION;
import static vn.khuyencong.ledger.query.amount.AmountUnit.DONG;
import static vn.khuyencong.ledger.query.amount.AmountUnit.MILLION;
import static vn.khuyencong.ledger.query.amount.AmountUnit.THOUSAND;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.query.amount.Digits.Meaning;
import vn.khuyencong.ledger.query.amount.TypedAmount.Ambiguous;
import vn.khuyencong.ledger.query.amount.TypedAmount.Choice;
import vn.khuyencong.ledger.query.amount.TypedAmount.Read;
import vn.khuyencong.ledger.query.amount.TypedAmount.Reason;
import vn.khuyencong.ledger.query.amount.TypedAmount.Unreadable;

/** The one place where a typed amount becomes đồng. */
final class AmountReader {
    private static final int LONGEST = 60;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Money.LARGEST_ENTRY.dong());
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
    private static final Pattern NEGATIVE = Pattern.compile("[-\\u2212\\u2013] ?\\d.*|\\( ?\\d.*\\)");
    private static final String NUMBER = "\\d+(?:[., ]\\d+)*";
    private static final String SCALE = AmountUnit.names(THOUSAND, MILLION, BILLION);
    private static final String CURRENCY = AmountUnit.names(DONG);
    private static final Pattern SIMPLE =
            Pattern.compile("(" + NUMBER + ") ?(?:(" + SCALE + ")\\.?)? ?(" + CURRENCY + ")?");
    private static final Pattern PART =
            Pattern.compile("(\\d+(?:\\.\\d{3})*) ?(" + SCALE + "|" + CURRENCY + ")(?![a-z]) ?");
    private static final Pattern NUMBER_AND_MORE = Pattern.compile(NUMBER + " ?([^\\d., ]{1,20}).*");

    private AmountReader() {}

    static TypedAmount read(String typed) {
        String text = SPACES.matcher(Text.folded(cut(typed))).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return new Unreadable(Reason.EMPTY, "");
        }
        if (NEGATIVE.matcher(text).matches()) {
            return new Unreadable(Reason.NEGATIVE, typed.strip());
        }
        Matcher simple = SIMPLE.matcher(text);
        if (simple.matches()) {
            return simple(simple.group(1), simple.group(2), simple.group(3) != null);
        }
        BigDecimal sum = compound(text);
        return sum == null ? unreadable(text, typed.strip()) : whole(sum, text);
    }

    /** What is longer than any amount stays too long to be read when it is cut. */
    private static String cut(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST) + "?";
    }

    private static TypedAmount simple(String number, @Nullable String scale, boolean inDong) {
        AmountUnit named = scale == null ? null : AmountUnit.named(scale);
        AmountUnit unit = named == null ? DONG : named;
        List<Meaning> meant = Digits.of(number).meanings().stream()
                .sorted(Comparator.comparing(meaning -> !meaning.conventional()))
                .toList();
        if (meant.isEmpty()) {
            return new Unreadable(Reason.SEPARATORS_MISPLACED, number);
        }
        boolean settled = settles(number, named != null, inDong);
        return decide(settled ? meant.subList(0, 1) : meant, unit, number);
    }

    /**
     * Whether the unit leaves only what the convention says: a comma before a scale is a decimal comma ({@code 3,020 tỷ}
     * is 3,02 tỷ), and nobody writes decimals of a đồng after a dot ({@code 1.000 đồng}).
     */
    private static boolean settles(String number, boolean scaled, boolean inDong) {
        return scaled ? number.lastIndexOf(',') > number.lastIndexOf('.') : inDong && number.indexOf(',') < 0;
    }

    private static TypedAmount decide(List<Meaning> meant, AmountUnit unit, String number) {
        List<Meaning> possible =
                meant.stream().filter(it -> isWhole(unit.dong(it.number()))).toList();
        if (possible.isEmpty()) {
            return new Unreadable(Reason.FRACTION_OF_A_DONG, number);
        }
        Meaning first = possible.getFirst();
        if (possible.size() == 1 && (first.conventional() || meant.size() == 1)) {
            return whole(unit.dong(first.number()), number);
        }
        List<Choice> choices = possible.stream()
                .map(it -> whole(unit.dong(it.number()), number))
                .<Money>mapMulti((it, found) -> {
                    if (it instanceof Read read) {
                        found.accept(read.amount());
                    }
                })
                .map(amount -> new Choice(unit.write(amount), amount))
                .toList();
        return choices.isEmpty() ? whole(unit.dong(first.number()), number) : new Ambiguous(choices);
    }

    /** {@code 3 triệu 500 nghìn}: units that fall, each part less than one of the unit before it; null if it is not. */
    private static @Nullable BigDecimal compound(String text) {
        String parts = text.replaceFirst("(?<=[a-z] )(?:" + CURRENCY + ")$", "").strip() + " ";
        Matcher part = PART.matcher(parts);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal below = null;
        while (part.lookingAt()) {
            AmountUnit unit = AmountUnit.named(part.group(2));
            BigDecimal value = unit == null
                    ? BigDecimal.ZERO
                    : unit.dong(new BigDecimal(part.group(1).replace(".", "")));
            if (unit == null || below != null && value.compareTo(below) >= 0) {
                return null;
            }
            sum = sum.add(value);
            below = unit.dong(BigDecimal.ONE);
            part.region(part.end(), parts.length());
        }
        return part.regionStart() == parts.length() ? sum : null;
    }

    private static Unreadable unreadable(String text, String typed) {
        Matcher more = NUMBER_AND_MORE.matcher(text);
        return more.matches()
                ? new Unreadable(Reason.UNKNOWN_UNIT, more.group(1))
                : new Unreadable(Reason.NOT_A_NUMBER, typed);
    }

    private static boolean isWhole(BigDecimal dong) {
        return dong.stripTrailingZeros().scale() <= 0;
    }

    private static TypedAmount whole(BigDecimal dong, String given) {
        if (dong.signum() == 0) {
            return new Unreadable(Reason.ZERO, given);
        }
        return dong.compareTo(LARGEST) > 0
                ? new Unreadable(Reason.TOO_LARGE, given)
                : new Read(Money.dong(dong.longValueExact()));
    }
}
