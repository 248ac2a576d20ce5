package vn.khuyencong.ledger.query.posting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.reference.Issuers;
import vn.khuyencong.ledger.query.reference.Names;

/** The units and issuers that a person may post for, in the order of the Vietnamese alphabet. */
final class Units {
    private final List<Names.Version> served;
    private final boolean servesNation;
    private final Show show;

    Units(Names names, @Nullable Reader reader, Show show) {
        this.served = names.inOrder().stream()
                .filter(version -> reader != null && reader.serves(version.unit()))
                .toList();
        this.servesNation = reader != null && reader.serves(Unit.NATION);
        this.show = show;
    }

    private Units(List<Names.Version> versions, Show show) {
        this.served = versions;
        this.servesNation = true;
        this.show = show;
    }

    /** Every unit that money can go to, whoever posts it. */
    static Units all(Names names, Show show) {
        return new Units(names.inOrder(), show);
    }

    /** Those in force first; those that ended say when they stood. */
    List<OptionGroup> options() {
        List<OptionGroup> groups = new ArrayList<>();
        add(groups, "posting.units.in-force", served.stream().filter(it -> it.to() == null));
        if (servesNation) {
            String nation = show.text("posting.units.nation");
            groups.add(new OptionGroup(nation, List.of(new Option(Unit.NATION.key(), nation))));
        }
        add(groups, "posting.units.ended", served.stream().filter(it -> it.to() != null));
        return groups;
    }

    private void add(List<OptionGroup> groups, String label, Stream<Names.Version> versions) {
        List<Option> options =
                versions.map(it -> new Option(it.unit().key(), label(it))).toList();
        if (!options.isEmpty()) {
            groups.add(new OptionGroup(show.text(label), options));
        }
    }

    private String label(Names.Version version) {
        String to = version.to();
        return to == null
                ? version.name()
                : version.name() + " (" + show.isoDay(version.from()) + " – " + show.isoDay(to) + ")";
    }

    /** National issuers, then each kind of provincial office with the provinces that have it. */
    List<OptionGroup> issuers(List<Issuers.Issuer> issuers) {
        List<OptionGroup> groups = new ArrayList<>();
        groups.add(new OptionGroup(
                show.word("level", "NATIONAL"),
                issuers.stream()
                        .filter(it -> !it.provincial())
                        .map(it -> new Option(it.code(), it.name()))
                        .toList()));
        issuers.stream()
                .filter(Issuers.Issuer::provincial)
                .forEach(office -> groups.add(new OptionGroup(office.name(), officesOf(office))));
        return groups;
    }

    /** One for each province code; a code that several provinces have had stands under all their names. */
    private List<Option> officesOf(Issuers.Issuer office) {
        return served.stream()
                .map(Names.Version::code)
                .distinct()
                .map(code -> new Option(code + "-" + office.code(), office.name() + " " + namesOf(code)))
                .toList();
    }

    private String namesOf(String code) {
        return served.stream()
                .filter(version -> version.code().equals(code))
                .sorted(Comparator.comparing(Names.Version::from))
                .map(Names.Version::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
