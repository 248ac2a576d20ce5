package vn.khuyencong.ledger.query.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.web.Amount;

/** A line of what a fact says: its details in words, and the amount that they are about, in đồng, if there is one. */
public record Told(List<Detail> details, @Nullable Money money) {
    /** Of a fact that says all with its name. */
    static final Told NOTHING_MORE = new Told(List.of(), null);

    static Told of(@Nullable Money money, List<? extends @Nullable Detail> details) {
        return new Told(
                details.stream()
                        .<Detail>mapMulti((it, next) -> {
                            if (it != null) {
                                next.accept(it);
                            }
                        })
                        .toList(),
                money);
    }

    /** The same amount taken back. */
    Told negated() {
        return new Told(details, money == null ? null : money.negated());
    }

    public @Nullable Amount amount() {
        return Amount.ofNullable(money);
    }
}
