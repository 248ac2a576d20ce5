package vn.khuyencong.ledger.events.project;

/** Hợp đồng, or giao nhiệm vụ: how the work was committed. */
public enum ContractKind {
    CONTRACT,
    TASK_ASSIGNMENT
}
