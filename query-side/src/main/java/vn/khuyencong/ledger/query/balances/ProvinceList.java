package vn.khuyencong.ledger.query.balances;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.reference.Names;

/** Every version of every province: those in force, and those that ended, each in the order of the alphabet. */
record ProvinceList(List<Names.Version> inForce, List<Names.Version> ended, Moment asOf) {
    static ProvinceList of(Names names, Moment asOf) {
        Collator alphabet = Collator.getInstance(Locale.of("vi"));
        List<Names.Version> all = names.versions().stream()
                .sorted(Comparator.comparing(Names.Version::name, alphabet).thenComparing(Names.Version::from))
                .toList();
        return new ProvinceList(
                all.stream().filter(it -> it.to() == null).toList(),
                all.stream().filter(it -> it.to() != null).toList(),
                asOf);
    }
}
