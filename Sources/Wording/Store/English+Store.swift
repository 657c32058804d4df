package import ExamModel

extension English { package func sentence(for error: StoreError) -> String { "" } }
