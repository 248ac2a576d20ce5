package vn.khuyencong.ledger.command;

import java.util.Set;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Role;

/** Who asks in the tests: each by id, with one role. */
public final class People {
    public static final Caller KE_TOAN = new Caller("ke-toan", Role.FINANCE, "ttkc-31", Set.of("*"));
    public static final Caller KE_TOAN_HAI_PHONG = new Caller("ke-toan-31", Role.FINANCE, "ttkc-31", Set.of("31"));
    public static final Caller KE_TOAN_VINH_LONG = new Caller("ke-toan-86", Role.FINANCE, "ttkc-86", Set.of("86"));
    public static final Caller LANH_DAO = new Caller("lanh-dao", Role.APPROVER, "sct-31", Set.of("*"));
    public static final Caller LANH_DAO_VINH_LONG = new Caller("lanh-dao-86", Role.APPROVER, "sct-86", Set.of("86"));
    /** The person who proposes in the given facts, now with an approver's role. */
    public static final Caller KE_TOAN_NOW_APPROVER = new Caller("ke-toan", Role.APPROVER, "sct-31", Set.of("*"));

    /** Another account of the same person, under a name of its own. */
    public static final Caller KE_TOAN_UNDER_ANOTHER_NAME =
            new Caller("pho-giam-doc", "ke-toan", Role.APPROVER, "sct-31", Set.of("*"));

    public static final Caller QUAN_TRI = new Caller("quan-tri", Role.ADMIN, "sct-31", Set.of("*"));

    private People() {}
}
