namespace ImrRules.Requests;

/// <summary>What a split heading says beside the portion in dispute: "X was the original request. Y was authorized ..."</summary>
/// <param name="Original">The request as it was made.</param>
/// <param name="Authorized">What the claims administrator authorized; counts as given.</param>
public sealed record SplitRequest(TreatmentRequest? Original, TreatmentRequest? Authorized);
