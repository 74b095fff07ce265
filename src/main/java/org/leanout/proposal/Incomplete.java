package org.leanout.proposal;

import java.util.List;
import org.leanout.shared.Refused;
import org.springframework.validation.Errors;

/** What has to be said before a proposal can be sent is missing; each field is told. */
class Incomplete extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<String> fields;

    Incomplete(List<String> fields) {
        super("refused.proposal.incomplete");
        this.fields = fields;
    }

    List<String> fields() {
        return fields;
    }

    @Override
    protected void addTo(Errors errors) {
        super.addTo(errors);
        fields.forEach(field -> errors.rejectValue(field, "refused.proposal.missing"));
    }
}
