extension KernelCatalogue {
    static let forecast: [Kernel] = []
}
