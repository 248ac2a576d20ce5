package vn.khuyencong.ledger.query.balances;

import java.util.List;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.reference.Names;

/** Every version of every province: those in force, and those that ended, each in the order of the alphabet. */
record ProvinceList(List<Names.Version> inForce, List<Names.Version> ended, Moment asOf) {
    static ProvinceList of(Names names, Moment asOf) {
        List<Names.Version> all = names.inOrder();
        return new ProvinceList(
                all.stream().filter(it -> it.to() == null).toList(),
                all.stream().filter(it -> it.to() != null).toList(),
                asOf);
    }
}
