package vn.khuyencong.ledger.query.page;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.khuyencong.ledger.events.BusinessDate;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.web.Amount;

/** How values stand on a page: in the reader's language and unit, at the moment that the page speaks of. */
public final class Show {
    private final Locale locale;
    private final Scale scale;
    private final Axes axes;
    private final MessageSource words;

    Show(Locale locale, Scale scale, Axes axes, MessageSource words) {
        this.locale = locale;
        this.scale = scale;
        this.axes = axes;
        this.words = words;
    }

    /** For words of an answer that is no page. */
    public static Show in(Locale locale, MessageSource words) {
        return new Show(locale, Scale.DONG, new Axes(Map.of()), words);
    }

    public boolean english() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** A word of the common vocabulary: {@code word("source", PROVINCIAL)}. */
    public String word(String kind, Object value) {
        return words.getMessage(kind + "." + value, null, locale);
    }

    /** A word for a value that people made up: the value itself where the vocabulary has none for it. */
    public String wordIfAny(String kind, Object value) {
        String otherwise = value.toString();
        String word = words.getMessage(kind + "." + value, null, otherwise, locale);
        return word == null ? otherwise : word;
    }

    /** A sentence of a words bundle. */
    public String text(String key, Object... values) {
        return words.getMessage(key, values, locale);
    }

    /** An amount in the unit of the page, exact to the đồng. */
    public ShownNumber amount(Amount amount) {
        return ShownNumber.of(amount.amount(), scale, locale);
    }

    public ShownNumber money(Money money) {
        return ShownNumber.of(money.toString(), scale, locale);
    }

    /** A sum with the unit of the page, for a sentence: {@code 2.100 triệu đồng}. */
    public String inWords(Money money) {
        return money(money).text() + " " + word("scale", scale.wireName());
    }

    /** An amount in đồng, whatever the unit of the page. */
    public String dong(Object amount) {
        String digits = amount instanceof Amount it ? it.amount() : amount.toString();
        return ShownNumber.of(digits, Scale.DONG, locale).text() + " " + word("scale", Scale.DONG.wireName());
    }

    /** A count or a number that is no money. */
    public String count(Object number) {
        return ShownNumber.of(new BigDecimal(number.toString()), locale).text();
    }

    /** Tenths of a percent as a percentage. */
    public String percent(int tenths) {
        return ShownNumber.of(BigDecimal.valueOf(tenths, 1), locale).text() + " %";
    }

    /** How firmly an amount is meant: {@code ≥}, {@code ≈}, {@code ≤}, or nothing. */
    public String hedge(@Nullable Qualifier qualifier) {
        return switch (qualifier) {
            case null -> "";
            case EXACT -> "";
            case OVER -> "≥";
            case ABOUT -> "≈";
            case UP_TO -> "≤";
        };
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(english() ? "d MMM uuuu" : "dd/MM/uuuu", locale)
                .format(day);
    }

    /** A day that is written as {@code 2016-03-21}. */
    public String isoDay(String day) {
        return day(LocalDate.parse(day));
    }

    /** A moment, on the clocks of Vietnam. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(english() ? "d MMM uuuu HH:mm:ss" : "dd/MM/uuuu HH:mm:ss", locale)
                .withZone(BusinessDate.ZONE)
                .format(moment);
    }

    /** A year of the books, or the days of a period: {@code 2016}, {@code 2016–2020}. */
    public String time(@Nullable FiscalYear year, @Nullable Period period) {
        if (year != null) {
            return year.toString();
        }
        return period == null ? text("common.not-stated") : period(period);
    }

    public String period(Period period) {
        LocalDate to = period.to();
        if (to == null) {
            return text("common.since", day(period.from()));
        }
        boolean wholeYears = period.from().getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
        if (wholeYears) {
            int first = period.from().getYear();
            return first == to.getYear() ? Integer.toString(first) : first + "–" + to.getYear();
        }
        return day(period.from()) + " – " + day(to);
    }

    /** The shares of a coverage bar, each as long as its amount; what is below zero has no length. */
    public List<Share> shares(Map<Link, Amount> coverage) {
        return Share.of(coverage);
    }

    /** A link within the ledger that keeps to the moment of this page: {@code to("/projects", id)}. */
    public String to(String path, Object... segments) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        List<String> names = new ArrayList<>();
        for (Object segment : segments) {
            names.add(segment.toString());
        }
        link.pathSegment(names.toArray(String[]::new));
        axes.addTo(link);
        return link.build().encode().toUriString();
    }

    /** A link with one more parameter. */
    public String withParameter(String link, String name, Object value) {
        return link + (link.indexOf('?') < 0 ? '?' : '&') + name + "="
                + UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
    }

    /** The way to a figure's explanation; a figure is pinned to its moment and takes no other. */
    public String why(String figure) {
        return "/figures/" + figure;
    }
}
